/** Formats of files of ties that can be named; auto: by the file's name, then by how its text begins. */
export const networkFormats = ["auto", "edge-list", "csv", "tsv", "gexf", "graphml", "json"] as const;
export type NetworkFormat = (typeof networkFormats)[number];
