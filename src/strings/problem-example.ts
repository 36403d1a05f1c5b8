/**
 * What the guide shows of a problem: as it must not be, and put right. With
 * `column` it is one cell of that column, with `isFile` lines of a file, else
 * it is told in words. `blanks` fill the words of the problem for the guide.
 */
export type ProblemExample = {
  wrong: string;
  right: string;
  column?: string;
  isFile?: true;
  blanks?: Readonly<Record<string, string>>;
};
