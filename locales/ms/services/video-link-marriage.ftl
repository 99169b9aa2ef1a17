### Weddings by live video: what they were, and when they are still allowed.

video-link-marriage-name = Perkahwinan melalui video
video-link-marriage-short = Kini hanya untuk kes khas
video-link-marriage-what = Perkahwinan yang dijalankan melalui video langsung, kerana mereka yang terlibat berada di tempat berlainan.

# $marriage-site: web address of the registry
video-link-marriage-what-now = Sebelum merancang, elok pasangan bertanya dahulu kepada { -registry-of-marriages } di { $marriage-site }.

## Before you start

video-link-marriage-here = Bukan di sini. Pasangan perlu bertanya kepada { -registry-of-marriages }.

## More about it

video-link-marriage-now-heading = Bila ia dibenarkan
video-link-marriage-now-text = Undang-undang yang dipinda menetapkan supaya semua orang bertemu di satu tempat. Jika melalui video, perlu ada sebab khas dan kebenaran Pendaftar.
video-link-marriage-now-here = Mereka semua mesti berada di Singapura ketika itu.
video-link-marriage-began-heading = Bagaimana ia bermula

# $video-marriage-began: day on which it was first allowed
video-link-marriage-began-text = Undang-undang mula membenarkannya pada { $video-marriage-began }, kerana orang ramai tidak dapat bertemu semasa { -covid }.

# $video-marriage-as-of: day by which so many had married
# $video-marriage-count: how many couples had married so
video-link-marriage-began-many = Hingga { $video-marriage-as-of }, lebih { $video-marriage-count } pasangan telah berkahwin dengan cara ini.
