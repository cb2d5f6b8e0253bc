/** Why a bundle could not be read. Words for people are `bundle.failed.<word>`. */
export type ReadFailure =
  | 'not-found'
  | 'not-a-zip'
  | 'not-a-bundle'
  | 'newer-version'
  | 'too-large'
  | 'bad-name'
  | 'not-a-file'
  | 'duplicate'
  | 'encrypted'
  | 'lying';
