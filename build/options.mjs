import { parseArgs } from 'node:util';

/**
 * What a script was told on its command line. `--help` prints how it is used and ends; so does, with status 2, an option
 * that it does not know.
 */
export function optionsOf(usage, options) {
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } } });
    if (!values.help) return values;
    console.log(usage);
    process.exit(0);
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}
