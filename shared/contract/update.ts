/**
 * What is known of a newer Clearway. `none`: nobody may ask, nobody answered, or this one is the newest. `newer`: who
 * puts it in place. `ready`: it takes over when this one is closed. `refused`: what came is not what its makers made.
 */
export type Update =
  | { readonly kind: 'none' }
  | { readonly kind: 'newer'; readonly version: string; readonly by: 'person' | 'installer' }
  | { readonly kind: 'ready' | 'refused' | 'unreached'; readonly version: string };
