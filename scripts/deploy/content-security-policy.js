/** Office.js loads the rest of itself from beside it, and one library from this address. */
const AJAX = 'https://ajax.aspnetcdn.com';

/**
 * The pane may fetch from its own site alone: a tracker has no way out of it. Scripts come from there and from where
 * Microsoft serves Office.js, which writes styles into the page. Nothing is said of who may frame the pane, for the
 * addresses of Excel on the web are many, differ by cloud and change: one left out would leave the pane empty. The page
 * holds it itself, so that it counts wherever the page lies; a server sends it, too.
 * @param {{ readonly officeJs: string }} environment
 */
function contentSecurityPolicy({ officeJs }) {
  return [
    "default-src 'none'",
    `script-src 'self' ${new URL(officeJs).origin} ${AJAX}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = { contentSecurityPolicy };
