import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");

/** The command as a clone runs it, and as it is installed (`npm run build`). */
export const COMMAND = { clone: "src/cli/skipstone.ts", installed: "dist/cli/skipstone.js" } as const;

/** What a process of the real command took, from its start to its end. */
export interface CommandUsage {
  readonly wallMilliseconds: number;
  readonly cpuMilliseconds: number;
  /** The most memory it held at any time, as the operating system counts it. */
  readonly peakBytes: number;
}

/** Runs skipstone as a process of its own, in `folder`; throws where it fails. */
export function runCommand(entrance: string, args: readonly string[], folder: string = ROOT): CommandUsage {
  const notes = mkdtempSync(join(tmpdir(), "skipstone-usage-"));
  const file = join(notes, "usage.json");
  try {
    const preload = join(import.meta.dirname, "reportUsage.ts");
    const began = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", preload, join(ROOT, entrance), ...args],
      { cwd: folder, encoding: "utf8", env: { ...process.env, SKIPSTONE_BENCH_USAGE: file } },
    );
    const wallMilliseconds = performance.now() - began;
    if (status !== 0) throw new Error(`skipstone ${args.join(" ")} ended with ${status}: ${stderr}`);
    return { wallMilliseconds, ...JSON.parse(readFileSync(file, "utf8")) };
  } finally {
    rmSync(notes, { recursive: true, force: true });
  }
}

/** Wall time of a command that does so little that even the note of its usage would be seen. */
export function startMilliseconds(entrance: string, args: readonly string[]): number {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, [join(ROOT, entrance), ...args], { stdio: "ignore" });
  if (status !== 0) throw new Error(`skipstone ${args.join(" ")} ended with ${status}`);
  return performance.now() - began;
}
