import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder and those above it, unless they are there; throws what the file system says. Node's own
 * recursive form never ends where a folder that is there takes no others, as below /proc.
 */
export function makeFolders(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "EEXIST" && statSync(folder).isDirectory()) return;
    const above = dirname(folder);
    if (code !== "ENOENT" || above === folder) throw cause;
    makeFolders(above);
    mkdirSync(folder);
  }
}
