import { loginPage } from '../login-page.mjs';

/** `inloggen.somtoday.nl` @param {import('../server.mjs').Visit} visit */
export async function answerSomtodayLogin({ reply }) {
  reply.page(loginPage('Somtoday'));
}
