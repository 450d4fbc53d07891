import type { Environment } from './environment';

/** Where the pages of a checkout are served from, as manifest and functions have it in their sources. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

/**
 * The manifest of one installation, from the one in the checkout. Throws an Error where a place to be filled does not
 * stand there just once, as after a change of its layout.
 */
export function fillManifest(source: string, environment: Environment): string {
  const { address, group, id, name, namespace, provider, support, version } = environment;
  let text = source;
  const fill = (place: RegExp, value: string): void => {
    const found = [...text.matchAll(new RegExp(place, 'g'))].length;
    if (found !== 1)
      throw new Error(`manifest.xml has ${found} places like ${place.source}, where one is expected.`);
    text = text.replace(place, (_, before: string, after: string) => `${before}${escaped(value)}${after}`);
  };
  fill(/(<Id>)[^<]*(<)/, id);
  fill(/(<Version>)[^<]*(<)/, version);
  fill(/(<ProviderName>)[^<]*(<)/, provider);
  fill(/(<DisplayName DefaultValue=")[^"]*(")/, name);
  fill(/(<SupportUrl DefaultValue=")[^"]*(")/, support);
  fill(/(<AppDomain>)[^<]*(<)/, new URL(address).origin);
  fill(/(id="Namespace" DefaultValue=")[^"]*(")/, namespace);
  fill(/(id="Group\.Label" DefaultValue=")[^"]*(")/, group);
  fill(/(id="Help\.Url" DefaultValue=")[^"]*(")/, support);
  return text.replaceAll(`"${DEVELOPMENT_ADDRESS}/`, `"${escaped(address)}/`);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
