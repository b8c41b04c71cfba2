const UNITS: Readonly<Record<string, number>> = {
  "": 1,
  B: 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KIB: 2 ** 10,
  MIB: 2 ** 20,
  GIB: 2 ** 30,
  TIB: 2 ** 40,
};

/**
 * A number of bytes as people write it: `500MB`, `1.5 GB`, `2GiB`, plain bytes; null for anything else and
 * for nothing.
 */
export function parseSize(text: string): number | null {
  const match = /^([0-9]{1,15}(?:\.[0-9]{1,9})?) ?([KMGT]?I?B|)$/i.exec(text);
  const unit = UNITS[match?.[2]?.toUpperCase() ?? "none"];
  if (match === null || unit === undefined) return null;
  const bytes = Math.floor(Number(match[1]) * unit);
  return bytes >= 1 && Number.isSafeInteger(bytes) ? bytes : null;
}
