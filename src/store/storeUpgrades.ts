/** The view of all facts, which every format has and each may tell more in. */
export const historyView = `
CREATE VIEW history AS
  SELECT at, 'b' || batch AS batch, plan, fact, detail, version
  FROM lifecycle JOIN batch ON batch.number = lifecycle.batch ORDER BY lifecycle.number;
`;

/** The view of all batches; a fork names the batch it was forked from where that is in the store. */
export const batchesView = `
CREATE VIEW batches AS
  SELECT 'b' || number AS id, plan, title, seed, stream, runs, events,
         (SELECT fact || ' ' || at FROM lifecycle WHERE batch = batch.number
          ORDER BY number DESC LIMIT 1) AS latest,
         (SELECT 'b' || other.number FROM batch other
          WHERE other.scenario_hash = batch.parent AND other.network_hash = batch.network_hash
            AND other.seed = batch.seed AND other.stream = batch.stream
            AND other.plan = batch.plan) AS parent,
         forked_at, overrides
  FROM batch;
`;

/**
 * What makes a store of format n one of format n + 1, by n. Append-only: a store of any age goes through all
 * that it lacks, in one transaction.
 */
export const storeUpgrades: Readonly<Record<number, string>> = {
  // Which skipstone noted a fact; nobody knows it of the facts that are there.
  1: `
DROP VIEW history;
ALTER TABLE lifecycle ADD COLUMN version TEXT NOT NULL DEFAULT '';
${historyView}`,
  // Whose forks a batch's runs are; there were none before.
  2: `
DROP VIEW batches;
ALTER TABLE batch ADD COLUMN parent TEXT;
ALTER TABLE batch ADD COLUMN forked_at INTEGER;
ALTER TABLE batch ADD COLUMN overrides TEXT;
ALTER TABLE batch ADD COLUMN parent_scenario TEXT;
${batchesView}`,
};
