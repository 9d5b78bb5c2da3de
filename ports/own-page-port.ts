/** The name of the port between a page of our own and the background, and where that page stands. */
export const OWN_PAGE_PORT = 'own-page';
export const OWN_PAGE_PATH = '/app.html';
