// Code generated from verify.tsv by gen; DO NOT EDIT.

package registry

// Verification results.
const (
	VOk                              VerifyCode = 0  // X509_V_OK
	VUnspecified                     VerifyCode = 1  // X509_V_ERR_UNSPECIFIED
	VUnableToGetIssuerCert           VerifyCode = 2  // X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT
	VUnableToGetCRL                  VerifyCode = 3  // X509_V_ERR_UNABLE_TO_GET_CRL
	VUnableToDecryptCertSignature    VerifyCode = 4  // X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE
	VUnableToDecryptCRLSignature     VerifyCode = 5  // X509_V_ERR_UNABLE_TO_DECRYPT_CRL_SIGNATURE
	VUnableToDecodeIssuerPublicKey   VerifyCode = 6  // X509_V_ERR_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY
	VCertSignatureFailure            VerifyCode = 7  // X509_V_ERR_CERT_SIGNATURE_FAILURE
	VCRLSignatureFailure             VerifyCode = 8  // X509_V_ERR_CRL_SIGNATURE_FAILURE
	VCertNotYetValid                 VerifyCode = 9  // X509_V_ERR_CERT_NOT_YET_VALID
	VCertHasExpired                  VerifyCode = 10 // X509_V_ERR_CERT_HAS_EXPIRED
	VCRLNotYetValid                  VerifyCode = 11 // X509_V_ERR_CRL_NOT_YET_VALID
	VCRLHasExpired                   VerifyCode = 12 // X509_V_ERR_CRL_HAS_EXPIRED
	VErrorInCertNotBeforeField       VerifyCode = 13 // X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD
	VErrorInCertNotAfterField        VerifyCode = 14 // X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD
	VErrorInCRLLastUpdateField       VerifyCode = 15 // X509_V_ERR_ERROR_IN_CRL_LAST_UPDATE_FIELD
	VErrorInCRLNextUpdateField       VerifyCode = 16 // X509_V_ERR_ERROR_IN_CRL_NEXT_UPDATE_FIELD
	VOutOfMem                        VerifyCode = 17 // X509_V_ERR_OUT_OF_MEM
	VDepthZeroSelfSignedCert         VerifyCode = 18 // X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT
	VSelfSignedCertInChain           VerifyCode = 19 // X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN
	VUnableToGetIssuerCertLocally    VerifyCode = 20 // X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY
	VUnableToVerifyLeafSignature     VerifyCode = 21 // X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE
	VCertChainTooLong                VerifyCode = 22 // X509_V_ERR_CERT_CHAIN_TOO_LONG
	VCertRevoked                     VerifyCode = 23 // X509_V_ERR_CERT_REVOKED
	VNoIssuerPublicKey               VerifyCode = 24 // X509_V_ERR_NO_ISSUER_PUBLIC_KEY
	VPathLengthExceeded              VerifyCode = 25 // X509_V_ERR_PATH_LENGTH_EXCEEDED
	VInvalidPurpose                  VerifyCode = 26 // X509_V_ERR_INVALID_PURPOSE
	VCertUntrusted                   VerifyCode = 27 // X509_V_ERR_CERT_UNTRUSTED
	VCertRejected                    VerifyCode = 28 // X509_V_ERR_CERT_REJECTED
	VSubjectIssuerMismatch           VerifyCode = 29 // X509_V_ERR_SUBJECT_ISSUER_MISMATCH
	VAkidSkidMismatch                VerifyCode = 30 // X509_V_ERR_AKID_SKID_MISMATCH
	VAkidIssuerSerialMismatch        VerifyCode = 31 // X509_V_ERR_AKID_ISSUER_SERIAL_MISMATCH
	VKeyusageNoCertsign              VerifyCode = 32 // X509_V_ERR_KEYUSAGE_NO_CERTSIGN
	VUnableToGetCRLIssuer            VerifyCode = 33 // X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER
	VUnhandledCriticalExtension      VerifyCode = 34 // X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION
	VKeyusageNoCRLSign               VerifyCode = 35 // X509_V_ERR_KEYUSAGE_NO_CRL_SIGN
	VUnhandledCriticalCRLExtension   VerifyCode = 36 // X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION
	VInvalidNonCA                    VerifyCode = 37 // X509_V_ERR_INVALID_NON_CA
	VProxyPathLengthExceeded         VerifyCode = 38 // X509_V_ERR_PROXY_PATH_LENGTH_EXCEEDED
	VKeyusageNoDigitalSignature      VerifyCode = 39 // X509_V_ERR_KEYUSAGE_NO_DIGITAL_SIGNATURE
	VProxyCertificatesNotAllowed     VerifyCode = 40 // X509_V_ERR_PROXY_CERTIFICATES_NOT_ALLOWED
	VInvalidExtension                VerifyCode = 41 // X509_V_ERR_INVALID_EXTENSION
	VInvalidPolicyExtension          VerifyCode = 42 // X509_V_ERR_INVALID_POLICY_EXTENSION
	VNoExplicitPolicy                VerifyCode = 43 // X509_V_ERR_NO_EXPLICIT_POLICY
	VDifferentCRLScope               VerifyCode = 44 // X509_V_ERR_DIFFERENT_CRL_SCOPE
	VUnsupportedExtensionFeature     VerifyCode = 45 // X509_V_ERR_UNSUPPORTED_EXTENSION_FEATURE
	VUnnestedResource                VerifyCode = 46 // X509_V_ERR_UNNESTED_RESOURCE
	VPermittedViolation              VerifyCode = 47 // X509_V_ERR_PERMITTED_VIOLATION
	VExcludedViolation               VerifyCode = 48 // X509_V_ERR_EXCLUDED_VIOLATION
	VSubtreeMinmax                   VerifyCode = 49 // X509_V_ERR_SUBTREE_MINMAX
	VApplicationVerification         VerifyCode = 50 // X509_V_ERR_APPLICATION_VERIFICATION
	VUnsupportedConstraintType       VerifyCode = 51 // X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE
	VUnsupportedConstraintSyntax     VerifyCode = 52 // X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX
	VUnsupportedNameSyntax           VerifyCode = 53 // X509_V_ERR_UNSUPPORTED_NAME_SYNTAX
	VCRLPathValidationError          VerifyCode = 54 // X509_V_ERR_CRL_PATH_VALIDATION_ERROR
	VPathLoop                        VerifyCode = 55 // X509_V_ERR_PATH_LOOP
	VSuiteBInvalidVersion            VerifyCode = 56 // X509_V_ERR_SUITE_B_INVALID_VERSION
	VSuiteBInvalidAlgorithm          VerifyCode = 57 // X509_V_ERR_SUITE_B_INVALID_ALGORITHM
	VSuiteBInvalidCurve              VerifyCode = 58 // X509_V_ERR_SUITE_B_INVALID_CURVE
	VSuiteBInvalidSignatureAlgorithm VerifyCode = 59 // X509_V_ERR_SUITE_B_INVALID_SIGNATURE_ALGORITHM
	VSuiteBLosNotAllowed             VerifyCode = 60 // X509_V_ERR_SUITE_B_LOS_NOT_ALLOWED
	VSuiteBCannotSignP384WithP256    VerifyCode = 61 // X509_V_ERR_SUITE_B_CANNOT_SIGN_P_384_WITH_P_256
	VHostnameMismatch                VerifyCode = 62 // X509_V_ERR_HOSTNAME_MISMATCH
	VEmailMismatch                   VerifyCode = 63 // X509_V_ERR_EMAIL_MISMATCH
	VIpAddressMismatch               VerifyCode = 64 // X509_V_ERR_IP_ADDRESS_MISMATCH
	VDaneNoMatch                     VerifyCode = 65 // X509_V_ERR_DANE_NO_MATCH
	VEeKeyTooSmall                   VerifyCode = 66 // X509_V_ERR_EE_KEY_TOO_SMALL
	VCAKeyTooSmall                   VerifyCode = 67 // X509_V_ERR_CA_KEY_TOO_SMALL
	VCAMdTooWeak                     VerifyCode = 68 // X509_V_ERR_CA_MD_TOO_WEAK
	VInvalidCall                     VerifyCode = 69 // X509_V_ERR_INVALID_CALL
	VStoreLookup                     VerifyCode = 70 // X509_V_ERR_STORE_LOOKUP
	VNoValidScts                     VerifyCode = 71 // X509_V_ERR_NO_VALID_SCTS
	VProxySubjectNameViolation       VerifyCode = 72 // X509_V_ERR_PROXY_SUBJECT_NAME_VIOLATION
	VOCSPVerifyNeeded                VerifyCode = 73 // X509_V_ERR_OCSP_VERIFY_NEEDED
	VOCSPVerifyFailed                VerifyCode = 74 // X509_V_ERR_OCSP_VERIFY_FAILED
	VOCSPCertUnknown                 VerifyCode = 75 // X509_V_ERR_OCSP_CERT_UNKNOWN
	VUnsupportedSignatureAlgorithm   VerifyCode = 76 // X509_V_ERR_UNSUPPORTED_SIGNATURE_ALGORITHM
	VSignatureAlgorithmMismatch      VerifyCode = 77 // X509_V_ERR_SIGNATURE_ALGORITHM_MISMATCH
	VSignatureAlgorithmInconsistency VerifyCode = 78 // X509_V_ERR_SIGNATURE_ALGORITHM_INCONSISTENCY
	VInvalidCA                       VerifyCode = 79 // X509_V_ERR_INVALID_CA
	VPathlenInvalidForNonCA          VerifyCode = 80 // X509_V_ERR_PATHLEN_INVALID_FOR_NON_CA
	VPathlenWithoutKuKeyCertSign     VerifyCode = 81 // X509_V_ERR_PATHLEN_WITHOUT_KU_KEY_CERT_SIGN
	VKuKeyCertSignInvalidForNonCA    VerifyCode = 82 // X509_V_ERR_KU_KEY_CERT_SIGN_INVALID_FOR_NON_CA
	VIssuerNameEmpty                 VerifyCode = 83 // X509_V_ERR_ISSUER_NAME_EMPTY
	VSubjectNameEmpty                VerifyCode = 84 // X509_V_ERR_SUBJECT_NAME_EMPTY
	VMissingAuthorityKeyIdentifier   VerifyCode = 85 // X509_V_ERR_MISSING_AUTHORITY_KEY_IDENTIFIER
	VMissingSubjectKeyIdentifier     VerifyCode = 86 // X509_V_ERR_MISSING_SUBJECT_KEY_IDENTIFIER
	VEmptySubjectAltName             VerifyCode = 87 // X509_V_ERR_EMPTY_SUBJECT_ALT_NAME
	VEmptySubjectSanNotCritical      VerifyCode = 88 // X509_V_ERR_EMPTY_SUBJECT_SAN_NOT_CRITICAL
	VCABconsNotCritical              VerifyCode = 89 // X509_V_ERR_CA_BCONS_NOT_CRITICAL
	VAuthorityKeyIdentifierCritical  VerifyCode = 90 // X509_V_ERR_AUTHORITY_KEY_IDENTIFIER_CRITICAL
	VSubjectKeyIdentifierCritical    VerifyCode = 91 // X509_V_ERR_SUBJECT_KEY_IDENTIFIER_CRITICAL
	VCACertMissingKeyUsage           VerifyCode = 92 // X509_V_ERR_CA_CERT_MISSING_KEY_USAGE
	VExtensionsRequireVersion3       VerifyCode = 93 // X509_V_ERR_EXTENSIONS_REQUIRE_VERSION_3
	VECKeyExplicitParams             VerifyCode = 94 // X509_V_ERR_EC_KEY_EXPLICIT_PARAMS
)

var verifyCodes = []VerifyInfo{
	{0, "X509_V_OK", "ok", NoAlert},
	{1, "X509_V_ERR_UNSPECIFIED", "unspecified certificate verification error", AlertInternalError},
	{2, "X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT", "unable to get issuer certificate", AlertUnknownCA},
	{3, "X509_V_ERR_UNABLE_TO_GET_CRL", "unable to get certificate CRL", AlertUnknownCA},
	{4, "X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE", "unable to decrypt certificate's signature", AlertBadCertificate},
	{5, "X509_V_ERR_UNABLE_TO_DECRYPT_CRL_SIGNATURE", "unable to decrypt CRL's signature", AlertBadCertificate},
	{6, "X509_V_ERR_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY", "unable to decode issuer public key", AlertBadCertificate},
	{7, "X509_V_ERR_CERT_SIGNATURE_FAILURE", "certificate signature failure", AlertDecryptError},
	{8, "X509_V_ERR_CRL_SIGNATURE_FAILURE", "CRL signature failure", AlertDecryptError},
	{9, "X509_V_ERR_CERT_NOT_YET_VALID", "certificate is not yet valid", AlertBadCertificate},
	{10, "X509_V_ERR_CERT_HAS_EXPIRED", "certificate has expired", AlertCertificateExpired},
	{11, "X509_V_ERR_CRL_NOT_YET_VALID", "CRL is not yet valid", AlertBadCertificate},
	{12, "X509_V_ERR_CRL_HAS_EXPIRED", "CRL has expired", AlertCertificateExpired},
	{13, "X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD", "format error in certificate's notBefore field", AlertBadCertificate},
	{14, "X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD", "format error in certificate's notAfter field", AlertBadCertificate},
	{15, "X509_V_ERR_ERROR_IN_CRL_LAST_UPDATE_FIELD", "format error in CRL's lastUpdate field", AlertBadCertificate},
	{16, "X509_V_ERR_ERROR_IN_CRL_NEXT_UPDATE_FIELD", "format error in CRL's nextUpdate field", AlertBadCertificate},
	{17, "X509_V_ERR_OUT_OF_MEM", "out of memory", AlertInternalError},
	{18, "X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT", "self-signed certificate", AlertUnknownCA},
	{19, "X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN", "self-signed certificate in certificate chain", AlertUnknownCA},
	{20, "X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "unable to get local issuer certificate", AlertUnknownCA},
	{21, "X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE", "unable to verify the first certificate", AlertUnknownCA},
	{22, "X509_V_ERR_CERT_CHAIN_TOO_LONG", "certificate chain too long", AlertUnknownCA},
	{23, "X509_V_ERR_CERT_REVOKED", "certificate revoked", AlertCertificateRevoked},
	{24, "X509_V_ERR_NO_ISSUER_PUBLIC_KEY", "issuer certificate doesn't have a public key", AlertCertificateUnknown},
	{25, "X509_V_ERR_PATH_LENGTH_EXCEEDED", "path length constraint exceeded", AlertUnknownCA},
	{26, "X509_V_ERR_INVALID_PURPOSE", "unsuitable certificate purpose", AlertUnsupportedCertificate},
	{27, "X509_V_ERR_CERT_UNTRUSTED", "certificate not trusted", AlertBadCertificate},
	{28, "X509_V_ERR_CERT_REJECTED", "certificate rejected", AlertBadCertificate},
	{29, "X509_V_ERR_SUBJECT_ISSUER_MISMATCH", "subject issuer mismatch", AlertCertificateUnknown},
	{30, "X509_V_ERR_AKID_SKID_MISMATCH", "authority and subject key identifier mismatch", AlertCertificateUnknown},
	{31, "X509_V_ERR_AKID_ISSUER_SERIAL_MISMATCH", "authority and issuer serial number mismatch", AlertCertificateUnknown},
	{32, "X509_V_ERR_KEYUSAGE_NO_CERTSIGN", "key usage does not include certificate signing", AlertCertificateUnknown},
	{33, "X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER", "unable to get CRL issuer certificate", AlertUnknownCA},
	{34, "X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION", "unhandled critical extension", AlertCertificateUnknown},
	{35, "X509_V_ERR_KEYUSAGE_NO_CRL_SIGN", "key usage does not include CRL signing", AlertCertificateUnknown},
	{36, "X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION", "unhandled critical CRL extension", AlertCertificateUnknown},
	{37, "X509_V_ERR_INVALID_NON_CA", "invalid non-CA certificate (has CA markings)", AlertCertificateUnknown},
	{38, "X509_V_ERR_PROXY_PATH_LENGTH_EXCEEDED", "proxy path length constraint exceeded", AlertCertificateUnknown},
	{39, "X509_V_ERR_KEYUSAGE_NO_DIGITAL_SIGNATURE", "key usage does not include digital signature", AlertCertificateUnknown},
	{40, "X509_V_ERR_PROXY_CERTIFICATES_NOT_ALLOWED", "proxy certificates not allowed, please set the appropriate flag", AlertCertificateUnknown},
	{41, "X509_V_ERR_INVALID_EXTENSION", "invalid or inconsistent certificate extension", AlertCertificateUnknown},
	{42, "X509_V_ERR_INVALID_POLICY_EXTENSION", "invalid or inconsistent certificate policy extension", AlertCertificateUnknown},
	{43, "X509_V_ERR_NO_EXPLICIT_POLICY", "no explicit policy", AlertCertificateUnknown},
	{44, "X509_V_ERR_DIFFERENT_CRL_SCOPE", "different CRL scope", AlertCertificateUnknown},
	{45, "X509_V_ERR_UNSUPPORTED_EXTENSION_FEATURE", "unsupported extension feature", AlertCertificateUnknown},
	{46, "X509_V_ERR_UNNESTED_RESOURCE", "RFC 3779 resource not subset of parent's resources", AlertCertificateUnknown},
	{47, "X509_V_ERR_PERMITTED_VIOLATION", "permitted subtree violation", AlertCertificateUnknown},
	{48, "X509_V_ERR_EXCLUDED_VIOLATION", "excluded subtree violation", AlertCertificateUnknown},
	{49, "X509_V_ERR_SUBTREE_MINMAX", "name constraints minimum and maximum not supported", AlertCertificateUnknown},
	{50, "X509_V_ERR_APPLICATION_VERIFICATION", "application verification failure", AlertHandshakeFailure},
	{51, "X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE", "unsupported name constraint type", AlertCertificateUnknown},
	{52, "X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX", "unsupported or invalid name constraint syntax", AlertCertificateUnknown},
	{53, "X509_V_ERR_UNSUPPORTED_NAME_SYNTAX", "unsupported or invalid name syntax", AlertCertificateUnknown},
	{54, "X509_V_ERR_CRL_PATH_VALIDATION_ERROR", "CRL path validation error", AlertCertificateUnknown},
	{55, "X509_V_ERR_PATH_LOOP", "path loop", AlertCertificateUnknown},
	{56, "X509_V_ERR_SUITE_B_INVALID_VERSION", "Suite B: certificate version invalid", AlertCertificateUnknown},
	{57, "X509_V_ERR_SUITE_B_INVALID_ALGORITHM", "Suite B: invalid public key algorithm", AlertCertificateUnknown},
	{58, "X509_V_ERR_SUITE_B_INVALID_CURVE", "Suite B: invalid ECC curve", AlertCertificateUnknown},
	{59, "X509_V_ERR_SUITE_B_INVALID_SIGNATURE_ALGORITHM", "Suite B: invalid signature algorithm", AlertCertificateUnknown},
	{60, "X509_V_ERR_SUITE_B_LOS_NOT_ALLOWED", "Suite B: curve not allowed for this LOS", AlertCertificateUnknown},
	{61, "X509_V_ERR_SUITE_B_CANNOT_SIGN_P_384_WITH_P_256", "Suite B: cannot sign P-384 with P-256", AlertCertificateUnknown},
	{62, "X509_V_ERR_HOSTNAME_MISMATCH", "hostname mismatch", AlertBadCertificate},
	{63, "X509_V_ERR_EMAIL_MISMATCH", "email address mismatch", AlertBadCertificate},
	{64, "X509_V_ERR_IP_ADDRESS_MISMATCH", "IP address mismatch", AlertBadCertificate},
	{65, "X509_V_ERR_DANE_NO_MATCH", "no matching DANE TLSA records", AlertBadCertificate},
	{66, "X509_V_ERR_EE_KEY_TOO_SMALL", "EE certificate key too weak", AlertBadCertificate},
	{67, "X509_V_ERR_CA_KEY_TOO_SMALL", "CA certificate key too weak", AlertBadCertificate},
	{68, "X509_V_ERR_CA_MD_TOO_WEAK", "CA signature digest algorithm too weak", AlertBadCertificate},
	{69, "X509_V_ERR_INVALID_CALL", "invalid certificate verification context", AlertInternalError},
	{70, "X509_V_ERR_STORE_LOOKUP", "issuer certificate lookup error", AlertInternalError},
	{71, "X509_V_ERR_NO_VALID_SCTS", "Certificate Transparency required, but no valid SCTs found", AlertCertificateUnknown},
	{72, "X509_V_ERR_PROXY_SUBJECT_NAME_VIOLATION", "proxy subject name violation", AlertCertificateUnknown},
	{73, "X509_V_ERR_OCSP_VERIFY_NEEDED", "OCSP verification needed", AlertCertificateUnknown},
	{74, "X509_V_ERR_OCSP_VERIFY_FAILED", "OCSP verification failed", AlertCertificateUnknown},
	{75, "X509_V_ERR_OCSP_CERT_UNKNOWN", "OCSP unknown cert", AlertCertificateUnknown},
	{76, "X509_V_ERR_UNSUPPORTED_SIGNATURE_ALGORITHM", "Cannot find certificate signature algorithm", AlertCertificateUnknown},
	{77, "X509_V_ERR_SIGNATURE_ALGORITHM_MISMATCH", "subject signature algorithm and issuer public key algorithm mismatch", AlertCertificateUnknown},
	{78, "X509_V_ERR_SIGNATURE_ALGORITHM_INCONSISTENCY", "cert info signature and signature algorithm mismatch", AlertCertificateUnknown},
	{79, "X509_V_ERR_INVALID_CA", "invalid CA certificate", AlertUnknownCA},
	{80, "X509_V_ERR_PATHLEN_INVALID_FOR_NON_CA", "Path length invalid for non-CA cert", AlertCertificateUnknown},
	{81, "X509_V_ERR_PATHLEN_WITHOUT_KU_KEY_CERT_SIGN", "Path length given without key usage keyCertSign", AlertCertificateUnknown},
	{82, "X509_V_ERR_KU_KEY_CERT_SIGN_INVALID_FOR_NON_CA", "Key usage keyCertSign invalid for non-CA cert", AlertCertificateUnknown},
	{83, "X509_V_ERR_ISSUER_NAME_EMPTY", "Issuer name empty", AlertCertificateUnknown},
	{84, "X509_V_ERR_SUBJECT_NAME_EMPTY", "Subject name empty", AlertCertificateUnknown},
	{85, "X509_V_ERR_MISSING_AUTHORITY_KEY_IDENTIFIER", "Missing Authority Key Identifier", AlertCertificateUnknown},
	{86, "X509_V_ERR_MISSING_SUBJECT_KEY_IDENTIFIER", "Missing Subject Key Identifier", AlertCertificateUnknown},
	{87, "X509_V_ERR_EMPTY_SUBJECT_ALT_NAME", "Empty Subject Alternative Name extension", AlertCertificateUnknown},
	{88, "X509_V_ERR_EMPTY_SUBJECT_SAN_NOT_CRITICAL", "Subject empty and Subject Alt Name extension not critical", AlertCertificateUnknown},
	{89, "X509_V_ERR_CA_BCONS_NOT_CRITICAL", "Basic Constraints of CA cert not marked critical", AlertCertificateUnknown},
	{90, "X509_V_ERR_AUTHORITY_KEY_IDENTIFIER_CRITICAL", "Authority Key Identifier marked critical", AlertCertificateUnknown},
	{91, "X509_V_ERR_SUBJECT_KEY_IDENTIFIER_CRITICAL", "Subject Key Identifier marked critical", AlertCertificateUnknown},
	{92, "X509_V_ERR_CA_CERT_MISSING_KEY_USAGE", "CA cert does not include key usage extension", AlertCertificateUnknown},
	{93, "X509_V_ERR_EXTENSIONS_REQUIRE_VERSION_3", "Using cert extension requires at least X509v3", AlertCertificateUnknown},
	{94, "X509_V_ERR_EC_KEY_EXPLICIT_PARAMS", "Certificate public key has explicit ECC parameters", AlertBadCertificate},
}
