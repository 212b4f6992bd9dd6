/**
 * The notes and pictures that a new blog comes with, each with the SHA-256 of its bytes, with Windows line ends
 * normalised. They never change, so that a blog whose writer has changed or removed them can merge a newer Saegim
 * without a conflict.
 */
export const sampleFiles = {
  /** From the posts folder. */
  posts: {
    "2021-12-15-lg-exaone.md": "dbd1fa2a784a8e3b284ff067baedccc048841aa16aee4cebcd5842b6cf5834e0",
    "2021-12-22-base-rate.md": "07e5c6e34f890fe773127309f3ad2565ebf74ac4e4e19ac70b0cdd4cde53c14f",
    "2021-12-29-consumer-price-index.md": "ec92003a386d5e4546b651bb7e110f176bb25a86124168829936c7fc11ff2960",
    "2022-01-07-exchange-rate.md": "1e5b6b63275336149acf11f18ea9acac0ef1c31554fa7ed835d2d8769480c176",
    "2022-01-19-government-bonds.md": "4e35ba77b76d9d04a04ea35b96348e55e594c747e481d7b0f26e09f512f8c8c1",
    "2022-02-03-growth-stocks-and-rates.md": "fd5a2b2258433951fd16935cc63d132c88b12a3ce17446454f04f7c9a3245011",
    "2022-02-16-deposit-insurance.md": "e2c146ef1f581f11407216defb371be0a2f163afee1e8e7ddb7b4e04a5534c55",
    "2022-03-04-current-account.md": "27e23db42fc7110e216deb304e26897b4380693f2dfb13de0b81522f5b90645f",
    "2022-03-23-semiconductor-cycle.md": "25a41bcae4115b14584d388687d8ec1ce32b01bb761155c1a7192148fb91ab03",
    "2022-04-06-yield-curve-inversion.md": "63224bfb8e39914bc16a7f7090077a4223ed497c15482e31bbcf8b78a7bfc3a0",
    "2022-05-11-etf.md": "5bfda3c17ff97c4d6a3a051032f8e547203f09912583915dfa6ed515d3b325b8",
    "2022-06-08-jeonse-and-gap-investment.md": "10606c5a6cf45bf253f9dec4484b5d9bc48c935288a3a90e5629fad99dd63e66",
  },
  /** From the assets folder. */
  assets: {
    "img/211215Wed_LGAI.png": "91efdec58f38253530444997cabef83baccf9a5810c64f56c8e58cc78d97e536",
    "img/semiconductor-cycle.svg": "1cf0df911bedd14cb417cb4482a5db92901f80e702b4945728e9bfda56b01f1c",
    "img/yield-curve.svg": "71c0c8a8c713900cc6433461ded9f1e6e6def9d9531067c551e5b4b0bd8209c6",
  },
  /** From the assets folder; pages show them, so they stay until the writer replaces them. */
  icons: {
    "favicon.ico": "b58dc79ce72525394f9fd260f70dcd1b4ffbf2bf671722da1b480b6a7ce777a5",
    "img/icon-180.png": "537692734558a7268f9e0e1138b7ce1cd514afb5882fdd584577815a3d1e74f9",
    "img/icon-512.png": "8bcf3a26ca3ba98e85e04410eb6b0839b29cf503cf38b20feb924d997e13b7db",
    "img/icon.svg": "f2582c0c19c9708c1926cbb2dffaa0291afd5440c7182712c4d73425ca9187a4",
    "img/social.png": "7c4792fa34dd976573dd43839f4959d88e3c7f64eac4cb9e7f75ee8a7dad55de",
  },
} as const;
