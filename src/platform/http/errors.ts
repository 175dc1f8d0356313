/** The thing was here and was withdrawn: answered with 410. */
export class GoneError extends Error {}

/** What was asked for cannot be understood: answered with 400 and the fields that were wrong. */
export class InvalidInput extends Error {
  constructor(readonly errors: { field: string; message: string }[]) {
    super('invalid input');
  }
}
