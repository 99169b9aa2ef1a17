### Weddings by live video: what they were, and when they are still allowed.

video-link-marriage-name = காணொளி வழித் திருமணம்
video-link-marriage-short = இப்போது சிறப்புக் காரணத்துக்கு மட்டும்
video-link-marriage-what = வெவ்வேறு இடங்களில் இருப்பவர்கள், நேரலைக் காணொளியில் கூடும் திருமணம்.

# $marriage-site: web address of the registry
video-link-marriage-what-now = திட்டமிடும் முன், மணமக்கள் { $marriage-site } முகவரியில் { -registry-of-marriages } அலுவலகத்திடம் கேட்க வேண்டும்.

## Before you start

video-link-marriage-here = இங்கே செய்ய முடியாது. மணமக்கள் { -registry-of-marriages } அலுவலகத்திடம் கேட்க வேண்டும்.

## More about it

video-link-marriage-now-heading = எப்போது அனுமதி உண்டு
video-link-marriage-now-text = மாற்றப்பட்ட சட்டப்படி, அனைவரும் ஒரே இடத்தில் கூட வேண்டும். காணொளி வழி நடத்த, சிறப்புக் காரணமும் பதிவாளரின் அனுமதியும் தேவை.
video-link-marriage-now-here = அப்போது அனைவரும் சிங்கப்பூரில் இருக்க வேண்டும்.
video-link-marriage-began-heading = எப்படித் தொடங்கியது

# $video-marriage-began: day on which it was first allowed
video-link-marriage-began-text = { $video-marriage-began } அன்று சட்டம் இதை முதலில் அனுமதித்தது. { -covid } காரணமாக அப்போது மக்களால் சந்திக்க முடியவில்லை.

# $video-marriage-as-of: day by which so many had married
# $video-marriage-count: how many couples had married so
video-link-marriage-began-many = { $video-marriage-as-of } வரை, { $video-marriage-count }க்கும் மேற்பட்ட ஜோடிகள் இப்படித் திருமணம் செய்துகொண்டனர்.
