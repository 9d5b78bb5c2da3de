/** After which a full stop ends no sentence; in lower case, without the last full stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'dhr mw mevr mej dr drs ir ing mr prof ds fam blz p pag nr nrs gr gem min max sec uur tel ca circa ong evt incl ' +
    'excl resp o.a m.n d.w.z d.m.v m.b.t m.b.v i.v.m i.p.v i.o.m i.h.k.v t.a.v t.o.v t.b.v t.g.v t.z.t n.a.v n.v.t ' +
    'z.o.z z.s.m o.b.v o.l.v e.d a.s j.l jl e.v e.a a.u.b m.a.w m.i.v m.u.v bijv bv enz etc aug sept okt nov dec jan ' +
    'feb mrt apr jun jul ma di wo do vr za zo st v afd art par hfst vgl zgn zg'
  ).split(' '),
);
