/* frozen_time.c: time() stands still at $FROZEN_TIME (Unix seconds).
 *
 * Preloaded (LD_PRELOAD) into a Python whose ssl module is to verify
 * certificates at a moment of the past. Both OpenSSL and pyssl ask time(). */
#include <stdlib.h>
#include <time.h>

time_t time(time_t *out)
{
	const char *frozen = getenv("FROZEN_TIME");
	time_t now = frozen ? (time_t)strtoll(frozen, NULL, 10) : 0;

	if (out)
		*out = now;
	return now;
}
