declare const __CLEARWAY_VERSION__: string | undefined;

/** From package.json, put in by the build. */
export const version: string = typeof __CLEARWAY_VERSION__ === 'string' ? __CLEARWAY_VERSION__ : '0.0.0';
