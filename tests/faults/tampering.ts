/**
 * Damage by SQL to a store of five frames, each of two worlds (0 and 1, 2 and 3 …), in which frames of another
 * store are at hand as `other.frame`, and of another store with the same batch as `sister.frame`. read, check:
 * what reading the batch and a check of the store report; lost: the worlds that a repair cannot save, and
 * networks.
 */
export const tampering: Record<
  string,
  { sql: string; read: unknown; check: unknown[]; lost?: string; lostNetworks?: number; batchLost?: true }
> = {
  "frames swapped": {
    sql: `CREATE TEMP TABLE sound AS SELECT sequence, bytes FROM frame;
          UPDATE frame SET bytes = (SELECT bytes FROM sound WHERE sound.sequence = 6 - frame.sequence)
          WHERE sequence IN (2, 4)`,
    read: [2, "misplaced"],
    check: [
      [2, "misplaced"],
      [4, "misplaced"],
    ],
  },
  "frames swapped with all that stands beside them": {
    sql: `UPDATE frame SET sequence = -sequence WHERE sequence IN (2, 4);
          UPDATE frame SET sequence = 6 + sequence WHERE sequence < 0`,
    read: [2, "misplaced"],
    check: [
      [2, "misplaced"],
      [3, "broken-chain"],
      [4, "misplaced"],
      [5, "broken-chain"],
    ],
  },
  "a frame in place of another": {
    lost: "4-5",
    sql: "UPDATE frame SET bytes = (SELECT bytes FROM frame WHERE sequence = 1) WHERE sequence = 3",
    read: [3, "misplaced"],
    check: [[3, "misplaced"]],
  },
  "the last frame once more": {
    sql: `INSERT INTO frame (sequence, batch, worlds, runs, events, checksum, bytes)
          SELECT 6, batch, worlds, runs, events, checksum, bytes FROM frame WHERE sequence = 5`,
    read: [6, "surplus"],
    check: [[6, "surplus"]],
  },
  "the first frame removed": {
    lost: "0-1",
    sql: "DELETE FROM frame WHERE sequence = 1",
    read: [1, "missing"],
    check: [
      [1, "missing"],
      [null, "batch-damaged"],
    ],
  },
  "a frame in the middle removed": {
    lost: "4-5",
    sql: "DELETE FROM frame WHERE sequence = 3",
    read: [3, "missing"],
    check: [
      [3, "missing"],
      [null, "batch-damaged"],
    ],
  },
  "the last frame removed": {
    lost: "8-9",
    sql: "DELETE FROM frame WHERE sequence = 5",
    read: [5, "missing"],
    check: [
      [5, "missing"],
      [null, "batch-damaged"],
    ],
  },
  "every frame removed": {
    lost: "0-9",
    sql: "DELETE FROM frame",
    read: [5, "missing"],
    check: [
      [1, "missing"],
      [null, "batch-damaged"],
    ],
  },
  "a frame of the same place in another store": {
    lost: "4-5",
    sql: "UPDATE frame SET bytes = (SELECT bytes FROM other.frame WHERE sequence = 3) WHERE sequence = 3",
    read: [3, "foreign"],
    check: [[3, "foreign"]],
  },
  "the same batch's frame of another store, with all that stands beside it": {
    sql: `UPDATE frame SET (worlds, checksum, bytes) =
            (SELECT worlds, checksum, bytes FROM sister.frame WHERE sequence = 3) WHERE sequence = 3`,
    read: [3, "broken-chain"],
    check: [
      [3, "broken-chain"],
      [4, "broken-chain"],
    ],
  },
  "the same batch's last frame of another store": {
    lost: "8-9",
    sql: `UPDATE frame SET (worlds, checksum, bytes) =
            (SELECT worlds, checksum, bytes FROM sister.frame WHERE sequence = 5) WHERE sequence = 5`,
    read: [5, "broken-chain"],
    check: [
      [5, "broken-chain"],
      [5, "broken-chain"],
      [null, "batch-damaged"],
    ],
  },
  "other worlds beside a frame": {
    sql: "UPDATE frame SET worlds = '4-6' WHERE sequence = 3",
    read: [3, "row"],
    check: [[3, "row"]],
  },
  "other totals beside a frame": {
    sql: "UPDATE frame SET events = events + 1 WHERE sequence = 3",
    read: [3, "row"],
    check: [
      [3, "row"],
      [null, "batch-damaged"],
    ],
  },
  "another checksum beside a frame": {
    sql: "UPDATE frame SET checksum = '00' || substr(checksum, 3) WHERE sequence = 3",
    read: [3, "row"],
    check: [
      [3, "row"],
      [4, "broken-chain"],
    ],
  },
  "a frame given to another batch": {
    sql: `INSERT INTO batch (number, plan, seed, stream, scenario_hash, network_hash, title, frames, runs, events,
            checksum, scenario) SELECT 2, 'other', seed, stream, scenario_hash, network_hash, title,
            0, 0, 0, checksum, scenario FROM batch; UPDATE frame SET batch = 2 WHERE sequence = 3`,
    read: [null, "batch-damaged"],
    check: [
      [null, "batch-damaged"],
      [3, "foreign"],
      [null, "batch-damaged"],
      [null, "batch-damaged"],
    ],
  },
  "another seed in the batch": {
    batchLost: true,
    sql: "UPDATE batch SET seed = 'other'",
    read: [null, "batch-damaged"],
    check: [[null, "batch-damaged"], ...[1, 2, 3, 4, 5].map((frame) => [frame, "foreign"])],
  },
  "another scenario text in the batch": {
    batchLost: true,
    sql: "UPDATE batch SET scenario = scenario || '#'",
    read: [null, "batch-damaged"],
    check: [[null, "batch-damaged"]],
  },
  "another end of the chain": {
    sql: "UPDATE head SET checksum = '00' || substr(checksum, 3)",
    read: [5, "broken-chain"],
    check: [[5, "broken-chain"]],
  },
  "another network": {
    lostNetworks: 1,
    sql: "UPDATE network_part SET bytes = x'0102030405ff'",
    read: null,
    check: [[null, "network-damaged"]],
  },
};
