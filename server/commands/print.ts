/** What commands say to people, on standard output. Never visitor text. */
export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
