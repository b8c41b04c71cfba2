import nodePath from "node:path";

/** A path that a file names, relative to that file's folder. */
export const besideFile = (
  file: string,
  path: string,
  { dirname, resolve }: Pick<typeof nodePath, "dirname" | "resolve"> = nodePath,
): string => resolve(dirname(file), path);
