/**
 * A number as people write it: thousands set apart, as many decimals as its size deserves. Written out by
 * hand, because the same report must have the same bytes on every machine.
 */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  const decimals = Number.isInteger(value) || size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
  const [whole, rest] = size.toFixed(decimals).split(".");
  const grouped = (whole as string).replace(/\B(?=(?:\d{3})+$)/g, ",");
  const digits = rest === undefined ? grouped : `${grouped}.${rest}`;
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/** A share as a percentage: 0.0427 → "4.3 %". Never rounds to a 0 % or 100 % that is not exact. */
export function formatShare(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.1) return "< 0.1 %";
  if (percent < 100 && percent > 99.9) return "> 99.9 %";
  return `${Number(percent.toFixed(1))} %`;
}

const DURATIONS = [
  ["days", 86_400],
  ["h", 3600],
  ["min", 60],
  ["s", 1],
] as const;

/** A duration in its largest unit: "4 min", "0.3 s". */
export function formatDuration(seconds: number): string {
  const [unit, size] = DURATIONS.find(([, each]) => seconds >= each) ?? (["s", 1] as const);
  const value = seconds / size;
  return `${value < 10 ? Number(value.toFixed(1)) : formatNumber(Math.round(value))} ${unit}`;
}

const SIZES = ["B", "KB", "MB", "GB", "TB"] as const;

/** A number of bytes in its largest unit of a thousand: "12 MB". */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < SIZES.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value < 10 && unit > 0 ? Number(value.toFixed(1)) : formatNumber(Math.round(value))} ${SIZES[unit]}`;
}
