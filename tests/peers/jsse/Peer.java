import java.io.*;
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.*;
import java.security.cert.*;
import java.security.cert.Certificate;
import java.security.spec.*;
import java.util.*;
import javax.net.ssl.*;

/**
 * Java's JSSE as a peer, with the options of gopeer. With -commands it reads lines of options and does what each says,
 * then prints "done"; a new virtual machine for each connection would take longer than all else.
 */
public class Peer {
	private final Map<String, String> options = new HashMap<>();

	Peer(String[] args) {
		for (int i = 0; i < args.length; i++) {
			boolean flag = i + 1 == args.length || args[i + 1].startsWith("-");
			options.put(args[i], flag ? "" : args[++i]);
		}
	}

	public static void main(String[] args) throws Exception {
		// What the JDK refuses by default (old versions, short keys, anonymous suites) is wanted here.
		Security.setProperty("jdk.tls.disabledAlgorithms", "");
		Security.setProperty("jdk.tls.legacyAlgorithms", "");
		Security.setProperty("jdk.certpath.disabledAlgorithms", "");
		Peer peer = new Peer(args);
		if (peer.options.containsKey("-group")) System.setProperty("jdk.tls.namedGroups", peer.options.get("-group"));
		if (peer.options.containsKey("-commands")) {
			BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
			for (String line; (line = lines.readLine()) != null;) {
				try {
					new Peer(line.split(" ")).run();
				} catch (Exception e) {
					System.out.println(e);
				}
				System.out.println("done");
			}
		} else {
			peer.run();
		}
	}

	void run() throws Exception {
		if (options.containsKey("-about")) {
			System.out.println(System.getProperty("java.version"));
		} else if (options.containsKey("-suites")) {
			for (String name : SSLContext.getDefault().getSupportedSSLParameters().getCipherSuites()) System.out.println(name);
		} else if (options.containsKey("-listen")) {
			serve();
		} else {
			SSLContext context = context();
			for (int n = options.containsKey("-resume") ? 2 : 1; n > 0; n--) talk(context);
		}
	}

	/** The JSSE context: this version, these certificates. */
	SSLContext context() throws Exception {
		KeyManager[] mine = null;
		if (options.containsKey("-cert")) {
			byte[][] pem = blocks(options.get("-cert"));
			Certificate cert = read(pem[0]);
			String algorithm = cert.getPublicKey().getAlgorithm();
			PrivateKey key = KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(pem[pem.length - 1]));
			KeyStore store = empty();
			store.setKeyEntry("mine", key, new char[0], new Certificate[] {cert});
			KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
			factory.init(store, new char[0]);
			mine = factory.getKeyManagers();
		}
		TrustManager[] trusted = null;
		if (options.containsKey("-ca")) {
			KeyStore store = empty();
			store.setCertificateEntry("ca", read(blocks(options.get("-ca"))[0]));
			TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
			factory.init(store);
			trusted = factory.getTrustManagers();
		}
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(mine, trusted, null);
		return context;
	}

	static KeyStore empty() throws Exception {
		KeyStore store = KeyStore.getInstance("PKCS12");
		store.load(null, null);
		return store;
	}

	static Certificate read(byte[] der) throws Exception {
		return CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
	}

	/** The contents of a PEM file's blocks. */
	static byte[][] blocks(String path) throws Exception {
		List<byte[]> found = new ArrayList<>();
		StringBuilder inside = null;
		for (String line : Files.readAllLines(Path.of(path))) {
			if (line.startsWith("-----BEGIN")) inside = new StringBuilder();
			else if (line.startsWith("-----END")) found.add(Base64.getDecoder().decode(inside.toString()));
			else if (inside != null) inside.append(line);
		}
		return found.toArray(new byte[0][]);
	}

	SSLParameters parameters(SSLContext context) {
		SSLParameters p = context.getSupportedSSLParameters();
		p.setProtocols(new String[] {options.getOrDefault("-version", "TLSv1.3")});
		if (options.containsKey("-alpn")) p.setApplicationProtocols(options.get("-alpn").split(","));
		return p;
	}

	void serve() throws Exception {
		SSLContext context = context();
		String[] at = options.get("-listen").split(":");
		SSLServerSocket listener = (SSLServerSocket) context.getServerSocketFactory().createServerSocket(
			Integer.parseInt(at[1]), 50, InetAddress.getByName(at[0]));
		SSLParameters p = parameters(context);
		p.setNeedClientAuth(options.containsKey("-ca"));
		listener.setSSLParameters(p);
		while (true) {
			Socket s = listener.accept();
			new Thread(() -> {
				try (s) {
					s.getInputStream().transferTo(s.getOutputStream());
				} catch (IOException e) {
					System.out.println(e);
				}
			}).start();
		}
	}

	void talk(SSLContext context) throws Exception {
		String[] at = options.get("-connect").split(":");
		try (SSLSocket s = (SSLSocket) context.getSocketFactory().createSocket("localhost", Integer.parseInt(at[1]))) {
			SSLParameters p = parameters(context);
			p.setEndpointIdentificationAlgorithm("HTTPS");
			s.setSSLParameters(p);
			s.setSoTimeout(20000);
			s.getOutputStream().write("hello\n".getBytes(StandardCharsets.US_ASCII));
			String line = new BufferedReader(new InputStreamReader(s.getInputStream())).readLine();
			System.out.println("suite=" + s.getSession().getCipherSuite() + " alpn=" + s.getApplicationProtocol());
			System.out.println(line);
		}
	}
}
