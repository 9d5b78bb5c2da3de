/** A time of the day, `HH:MM`, on the clock of this device. */
export const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;
