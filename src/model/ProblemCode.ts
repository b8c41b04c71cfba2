export type ScenarioProblemCode = `E-SCENARIO-${string}`;
