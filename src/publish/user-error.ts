/** Wrong use of a command: one line for the person, exit 2. Anything else thrown is our bug. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
