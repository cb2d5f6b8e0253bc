/**
 * What is known of the roots that ChatGPT's app for Mac accepts: a list in its own code, beside which the Mac's store does
 * not count. OpenAI does not publish it.
 */
const macAppPins = {
  version: '1.2025.315',
  date: '2025-11-20',
  roots: 35,
  /** Inspectors with a root on that list. An expired root of Cloudflare's was on it as well, and helps nobody. */
  productIds: ['zscaler-zia'] as readonly string[],
  source: 'lumia.security/blog/openai-limits-data-inspection-for-most-organizations',
  certainty: 'third-party',
} as const;

/** Whether the app may accept what this inspector signs: `maybe` is as sure as an analysis of one version can be. */
export const macAppAccepts = (productId: string | undefined): 'maybe' | 'no' =>
  productId !== undefined && macAppPins.productIds.includes(productId) ? 'maybe' : 'no';
