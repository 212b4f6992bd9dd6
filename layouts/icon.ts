const drawing =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>" +
  "<path fill='#f4efe3' d='M0 0h16v16H0z'/><path fill='#f6c9c2' d='M2 4h12v6H2z'/><path fill='#8c3b2a' d='M2 10h12v2H2z'/></svg>";

/** The site's icon, a line under a red pen: in the page itself, so that no browser asks for a file that is not there. */
export const icon = `data:image/svg+xml,${drawing.replaceAll("<", "%3C").replaceAll(">", "%3E").replaceAll("#", "%23")}`;
