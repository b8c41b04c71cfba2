import { chmodSync } from "node:fs";

/** Does the work without the rights of the superuser, who may write anywhere, in a folder that is open to all. */
export async function asNobody(folder: string, work: () => Promise<void>): Promise<void> {
  chmodSync(folder, 0o755);
  const isSuperuser = process.geteuid?.() === 0;
  if (isSuperuser) process.seteuid?.(65534);
  try {
    await work();
  } finally {
    if (isSuperuser) process.seteuid?.(0);
  }
}
