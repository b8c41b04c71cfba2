/**
 * A run as people name it: `plan@world`, with the batch's id and a colon in front where several batches have
 * it.
 */
export interface RunName {
  readonly batch: string | null;
  readonly plan: string;
  readonly world: number;
}

const RUN_NAME = /^(?:(b[1-9]\d*):)?(.+)@(\d{1,10})$/s;
const WORLDS_MOST = 2 ** 32;

/** The run that a text names; null for text that names none. */
export function parseRunName(text: string): RunName | null {
  const match = RUN_NAME.exec(text);
  if (match === null || Number(match[3]) >= WORLDS_MOST) return null;
  return { batch: match[1] ?? null, plan: match[2] as string, world: Number(match[3]) };
}

export function formatRunName({ batch, plan, world }: RunName): string {
  return `${batch === null ? "" : `${batch}:`}${plan}@${world}`;
}
