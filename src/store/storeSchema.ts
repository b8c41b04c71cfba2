import { NO_CHECKSUM } from "./StoreTables.ts";
import { batchesView, historyView } from "./storeUpgrades.ts";

/** Identifies our SQLite files ("SKPS"), where other products leave 0 or have their own number. */
export const APPLICATION_ID = 0x534b5053;

/**
 * Version of the tables below; raised when they change. `storeUpgrades` brings older ones here.
 *
 *   2  a fact says which version of skipstone noted it
 *   3  a batch of forks says whose they are, from when on, and what was set
 */
export const FORMAT_VERSION = 3;

/**
 * What a new store is made of. Everything but the bytes of frames and networks is readable with the `sqlite3`
 * shell; `batches`, `frames` and `history` are the views to begin with.
 */
export const storeSchema = `
-- The end of the chain, moved in the transaction that appends: the last frame cannot vanish unseen.
CREATE TABLE head (
  one      INTEGER PRIMARY KEY CHECK (one = 1),
  frames   INTEGER NOT NULL,
  checksum TEXT NOT NULL
) STRICT;
INSERT INTO head VALUES (1, 0, '${NO_CHECKSUM}');

CREATE TABLE batch (
  number        INTEGER PRIMARY KEY,
  plan          TEXT NOT NULL,
  seed          TEXT NOT NULL,
  stream        INTEGER NOT NULL,
  scenario_hash TEXT NOT NULL,
  network_hash  TEXT NOT NULL,
  title         TEXT NOT NULL,
  frames        INTEGER NOT NULL DEFAULT 0,
  runs          INTEGER NOT NULL DEFAULT 0,
  events        INTEGER NOT NULL DEFAULT 0,
  checksum      TEXT NOT NULL,
  scenario      TEXT NOT NULL,
  -- Of a batch of forks: scenario_hash of the batch they were forked from, the first tick that is decided
  -- with this row's scenario, a JSON list of what was set, and the scenario before that tick.
  parent          TEXT,
  forked_at       INTEGER,
  overrides       TEXT,
  parent_scenario TEXT,
  UNIQUE (scenario_hash, network_hash, seed, stream, plan)
) STRICT;

-- The bytes come last, so that reading the other columns does not walk through them.
CREATE TABLE frame (
  sequence    INTEGER PRIMARY KEY,
  batch       INTEGER NOT NULL REFERENCES batch (number),
  worlds      TEXT NOT NULL,
  first_world INTEGER AS (CAST(worlds AS INTEGER)),
  runs        INTEGER NOT NULL,
  events      INTEGER NOT NULL,
  checksum    TEXT NOT NULL,
  bytes       BLOB NOT NULL
) STRICT;
CREATE INDEX frame_of_batch ON frame (batch, sequence);

CREATE TABLE lifecycle (
  number  INTEGER PRIMARY KEY,
  batch   INTEGER NOT NULL REFERENCES batch (number),
  at      TEXT NOT NULL,
  fact    TEXT NOT NULL,
  detail  TEXT NOT NULL,
  version TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE network (
  hash     TEXT PRIMARY KEY,
  facts    TEXT NOT NULL,
  checksum TEXT NOT NULL
) STRICT;
-- In parts: SQLite holds no value above a gigabyte, a network of 100 M arcs is larger.
CREATE TABLE network_part (
  network TEXT NOT NULL REFERENCES network (hash),
  part    INTEGER NOT NULL,
  bytes   BLOB NOT NULL,
  PRIMARY KEY (network, part)
) STRICT;

${batchesView}CREATE VIEW frames AS
  SELECT sequence, 'b' || batch AS batch, worlds, runs, events, length(bytes) AS size, checksum FROM frame;
${historyView}
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = ${FORMAT_VERSION};
`;

/** Said once, when the file is made; SQLite keeps both in the file. */
export const creationPragmas = `
-- Frames are megabytes: large pages make appending them about twice as fast as pages of 4 KB.
PRAGMA page_size = 32768;
-- Readers and a writer do not wait for each other, and a killed writer leaves nothing to repair.
PRAGMA journal_mode = WAL;
`;

/** Said each time the file is opened. */
export const connectionPragmas = `
-- A commit is on the disk when it returns: what was acknowledged survives a power cut as well as a kill.
PRAGMA synchronous = FULL;
-- A frame belongs to a batch, a part to a network.
PRAGMA foreign_keys = ON;
-- Damage inside a page is found when the page is read, not later.
PRAGMA cell_size_check = ON;
-- The file may come from someone else: functions in its schema are not to be trusted.
PRAGMA trusted_schema = OFF;
`;
