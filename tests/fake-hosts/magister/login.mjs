import { loginPage } from '../login-page.mjs';

/** `accounts.magister.net` @param {import('../server.mjs').Visit} visit */
export async function answerMagisterLogin({ reply }) {
  reply.page(loginPage('Magister'));
}
