/** The sheet that texts are made for, in millimetres; `print.css` has the same. */
export const A4 = { width: 210, height: 297, margin: 20 };
