import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const FOLDER = join(import.meta.dirname, "fixtures");

/** What the fixtures hold: `run fixtures/scenario.json --runs 24` by the skipstone of their format. */
export const FIXTURE_SCENARIO = join(FOLDER, "scenario.json");
export const FIXTURE_RUNS = 24;
/** Format 3 on: `fork hubs@0-3 --at 2 --set horizon=3` as well. */
export const FIXTURE_FORKS = 4;

/** The skipstone that made a fixture, as its store knows it; nothing in format 1. */
export const fixtureVersion = (format: number): string => ["", "0.1.0", "0.2.0"][format - 1] as string;

/** Every format there has been. A new one is added when FORMAT_VERSION is raised; none is ever made again. */
export const FIXTURE_FORMATS = [1, 2, 3];

/** Puts a store of an old format where it may be altered. */
export function fixtureStore(format: number, file: string): string {
  writeFileSync(file, gunzipSync(readFileSync(join(FOLDER, `format-${format}.db.gz`))));
  return file;
}
