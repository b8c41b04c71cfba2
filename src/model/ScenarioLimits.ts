/** How much of a scenario file is read. */
export const ScenarioLimits = {
  /** Bytes of the file, to be looked at before it is opened; and characters of its text. */
  size: 8 * 1024 * 1024,
  /** Levels of mappings and lists inside one another. */
  depth: 64,
  /** Values that aliases may add to those written down. */
  aliased: 100_000,
  /** Problems that are told one by one. */
  problems: 100,
  planName: 200,
} as const;
