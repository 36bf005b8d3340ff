/*
 * Makes the disk fail for the files below one folder. To be preloaded (LD_PRELOAD); reads its orders from the environment:
 *   FAULT_FOLDER  the files that fail
 *   FAULT_CALL    read, write or sync
 *   FAULT_AT      the number of the first such call that fails, from 1; it and all after it, until FAULT_FOR calls failed
 *   FAULT_FOR     how many fail; 0 is all
 *   FAULT_ERROR   EIO or ENOSPC
 *   FAULT_ARMED   a file: calls count only while it is there
 * Which file a descriptor belongs to is asked of /proc.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_long calls;

static int fails(const char *call, int descriptor) {
    const char *wanted = getenv("FAULT_CALL"), *folder = getenv("FAULT_FOLDER"), *armed = getenv("FAULT_ARMED");
    char link[64], path[4096];
    if (!wanted || !folder || strcmp(wanted, call) || (armed && syscall(SYS_faccessat, -100, armed, F_OK))) {
        return 0;
    }
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) {
        return 0;
    }
    path[length] = 0;
    if (strncmp(path, folder, strlen(folder))) {
        return 0;
    }
    long number = atomic_fetch_add(&calls, 1) + 1;
    long first = atol(getenv("FAULT_AT")), many = atol(getenv("FAULT_FOR"));
    if (number < first || (many > 0 && number >= first + many)) {
        return 0;
    }
    errno = strcmp(getenv("FAULT_ERROR"), "ENOSPC") ? EIO : ENOSPC;
    return 1;
}

#define REAL(name) __typeof__(&name) real = (__typeof__(&name)) dlsym(RTLD_NEXT, #name)

ssize_t read(int d, void *b, size_t n) { REAL(read); return fails("read", d) ? -1 : real(d, b, n); }
ssize_t pread(int d, void *b, size_t n, off_t o) { REAL(pread); return fails("read", d) ? -1 : real(d, b, n, o); }
ssize_t pread64(int d, void *b, size_t n, off64_t o) { REAL(pread64); return fails("read", d) ? -1 : real(d, b, n, o); }
ssize_t write(int d, const void *b, size_t n) { REAL(write); return fails("write", d) ? -1 : real(d, b, n); }
ssize_t pwrite(int d, const void *b, size_t n, off_t o) { REAL(pwrite); return fails("write", d) ? -1 : real(d, b, n, o); }
ssize_t pwrite64(int d, const void *b, size_t n, off64_t o) { REAL(pwrite64); return fails("write", d) ? -1 : real(d, b, n, o); }
int fsync(int d) { REAL(fsync); return fails("sync", d) ? -1 : real(d); }
int fdatasync(int d) { REAL(fdatasync); return fails("sync", d) ? -1 : real(d); }
