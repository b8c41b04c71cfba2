/** The view of all facts, which every format has and each may tell more in. */
export const historyView = `
CREATE VIEW history AS
  SELECT at, 'b' || batch AS batch, plan, fact, detail, version
  FROM lifecycle JOIN batch ON batch.number = lifecycle.batch ORDER BY lifecycle.number;
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
};
