import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { afterAll } from "vitest";

const succeeds = (...[command, ...args]: [string, ...string[]]): boolean =>
  spawnSync(command, args, { stdio: "ignore" }).status === 0;

/**
 * Mounts something on a folder until the tests of this file end; false where this process may not mount, which
 * is for the superuser.
 */
export function mounted(folder: string, ...args: string[]): boolean {
  mkdirSync(folder, { recursive: true });
  if (!succeeds("mount", ...args, folder)) return false;
  afterAll(() => {
    succeeds("umount", "-l", folder);
  });
  return true;
}

/** Changes how a folder is mounted. */
export const remount = (folder: string, options: string): boolean =>
  succeeds("mount", "-o", `remount,${options}`, folder);
