import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A folder that is there until the tests of this file end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "skipstone-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
