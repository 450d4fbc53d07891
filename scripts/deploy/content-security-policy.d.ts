/** The policy of everything that is served, as the header and the page have it. */
export function contentSecurityPolicy(environment: { readonly officeJs: string }): string;
