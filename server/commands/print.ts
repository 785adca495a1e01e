/** What commands say to people, on standard output. Never visitor text. */
export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Beside the output, which may be data that goes into a file. */
export const warn = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
