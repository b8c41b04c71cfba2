export const doctorCommand = (_: unknown) => {
  throw new Error("todo");
};
