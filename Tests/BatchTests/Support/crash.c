// Ends the process without a word at the n-th call that changes a file: what a machine does that loses its power.
// VANBAN_CRASH_AT: which call; VANBAN_CRASH_COUNT: a file that gets the number of calls when the process ends.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_long calls;

static void count(void) {
    long number = atomic_fetch_add(&calls, 1) + 1;
    const char *limit = getenv("VANBAN_CRASH_AT");
    if (limit && number == atol(limit)) kill(getpid(), SIGKILL);
}

__attribute__((destructor)) static void tell(void) {
    const char *path = getenv("VANBAN_CRASH_COUNT");
    FILE *file = path ? fopen(path, "w") : NULL;
    if (!file) return;
    fprintf(file, "%ld\n", atomic_load(&calls));
    fclose(file);
}

#define WRAP(type, name, parameters, arguments)                                  \
    type name parameters {                                                       \
        static type(*real) parameters;                                           \
        if (!real) real = (type(*) parameters)dlsym(RTLD_NEXT, #name);           \
        count();                                                                 \
        return real arguments;                                                   \
    }

WRAP(int, rename, (const char *from, const char *to), (from, to))
WRAP(int, fsync, (int file), (file))
WRAP(int, fdatasync, (int file), (file))
WRAP(int, unlink, (const char *path), (path))
WRAP(int, ftruncate, (int file, off_t length), (file, length))
WRAP(int, ftruncate64, (int file, off64_t length), (file, length))
WRAP(ssize_t, pwrite, (int file, const void *data, size_t size, off_t place), (file, data, size, place))
WRAP(ssize_t, pwrite64, (int file, const void *data, size_t size, off64_t place), (file, data, size, place))
