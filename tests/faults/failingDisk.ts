import { spawnSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A library that is put before the C library and fails one of a process's writes to the files of a store, or
 * one of its calls that bring them to the disk. node:sqlite lets nobody stand between SQLite and the system, so
 * it is done here.
 */
const SOURCE = `
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long calls = 0;

static int concerns(int fd) {
  const char *wanted = getenv("FAULT_PATH");
  char link[64], path[4096];
  if (!wanted) return 0;
  char digits[16]; int n = 0, v = fd;
  if (fd < 0) return 0;
  do { digits[n++] = '0' + v % 10; v /= 10; } while (v);
  strcpy(link, "/proc/self/fd/");
  int at = 14;
  while (n) link[at++] = digits[--n];
  link[at] = 0;
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return strstr(path, wanted) != 0;
}

static void mark(void) {
  int fd = open(getenv("FAULT_MARK"), O_CREAT | O_WRONLY, 0644);
  if (fd >= 0) close(fd);
}

/* 0: go on; 1: fail; 2: write half. kind is one of full (from then on), broken (once), short (then full). */
static int verdict(int fd, int is_sync, size_t size) {
  const char *which = getenv("FAULT_CALLS"), *kind = getenv("FAULT_KIND");
  if (!concerns(fd) || !which || !kind || (strcmp(which, "syncs") == 0) != is_sync) return 0;
  long wanted = atol(getenv("FAULT_AT")), now = ++calls;
  int lasts = strcmp(kind, "broken") != 0;
  if (now < wanted || (now > wanted && !lasts)) return 0;
  mark();
  errno = lasts ? ENOSPC : EIO;
  return now == wanted && strcmp(kind, "short") == 0 && size > 1 ? 2 : 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int fd, const void *b, size_t n) {
  int v = verdict(fd, 0, n);
  return v == 1 ? -1 : REAL(write)(fd, b, v == 2 ? n / 2 : n);
}
ssize_t pwrite(int fd, const void *b, size_t n, off_t o) {
  int v = verdict(fd, 0, n);
  return v == 1 ? -1 : REAL(pwrite)(fd, b, v == 2 ? n / 2 : n, o);
}
ssize_t pwrite64(int fd, const void *b, size_t n, off64_t o) {
  int v = verdict(fd, 0, n);
  return v == 1 ? -1 : REAL(pwrite64)(fd, b, v == 2 ? n / 2 : n, o);
}
int ftruncate(int fd, off_t n) { return verdict(fd, 0, 0) ? -1 : REAL(ftruncate)(fd, n); }
int ftruncate64(int fd, off64_t n) { return verdict(fd, 0, 0) ? -1 : REAL(ftruncate64)(fd, n); }
int fsync(int fd) { return verdict(fd, 1, 0) ? -1 : REAL(fsync)(fd); }
int fdatasync(int fd) { return verdict(fd, 1, 0) ? -1 : REAL(fdatasync)(fd); }
`;

export interface Fault {
  /** Which of the calls fails, from 1. */
  readonly at: number;
  readonly calls: "writes" | "syncs";
  /**
   * full: no room from then on; short: half is written, then no room; broken: the device fails once.
   */
  readonly kind: "full" | "short" | "broken";
}

/** A disk that can be made to fail. */
export interface FailingDisk {
  /** What a process needs in its environment for the fault to strike files whose path holds `path`. */
  readonly environment: (fault: Fault, path: string) => Record<string, string>;
  /** Whether the last fault struck: a process that ends before it does has met none. */
  readonly struck: () => boolean;
}

/** Builds the library in a folder; null, with the reason told, where it cannot be. */
export function failingDisk(folder: string): FailingDisk | null {
  const source = join(folder, "failing.c");
  const library = join(folder, "failing.so");
  const mark = join(folder, "struck");
  writeFileSync(source, SOURCE);
  const built =
    process.platform === "linux"
      ? spawnSync("cc", ["-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"])
      : null;
  if (built?.status !== 0) return null;
  return {
    environment: ({ at, calls, kind }, path) => {
      rmSync(mark, { force: true });
      return {
        LD_PRELOAD: library,
        FAULT_PATH: path,
        FAULT_MARK: mark,
        FAULT_AT: `${at}`,
        FAULT_CALLS: calls,
        FAULT_KIND: kind,
      };
    },
    struck: () => existsSync(mark),
  };
}
