/** The name of the port between a panel and the background; apart from the schemas, which a panel does not load. */
export const PANEL_PORT = 'panel';
