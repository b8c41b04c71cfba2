import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const FOLDER = join(import.meta.dirname, "fixtures");

/** What the fixtures hold: `run fixtures/scenario.json --runs 24` by the skipstone of their format. */
export const FIXTURE_SCENARIO = join(FOLDER, "scenario.json");
export const FIXTURE_RUNS = 24;

/** Every format there has been. A new one is added when FORMAT_VERSION is raised; none is ever made again. */
export const FIXTURE_FORMATS = [1, 2];

/** Puts a store of an old format where it may be altered. */
export function fixtureStore(format: number, file: string): string {
  writeFileSync(file, gunzipSync(readFileSync(join(FOLDER, `format-${format}.db.gz`))));
  return file;
}
