//! A text as a picture that telephones read.

use qrcodegen::{QrCode, QrCodeEcc};

/// Pixels of a module's side.
const SCALE: i32 = 4;

/// Modules of the quiet zone around the code, as the standard wants it.
const BORDER: i32 = 4;

/// A PNG in grey scales; `None` if the text is too long for a code.
pub(crate) fn png(text: &str) -> Option<Vec<u8>> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let side = (code.size() + 2 * BORDER) * SCALE;
    let is_dark = |x: i32, y: i32| code.get_module(x / SCALE - BORDER, y / SCALE - BORDER);
    let pixels: Vec<u8> = (0..side)
        .flat_map(|y| (0..side).map(move |x| (x, y)))
        .map(|(x, y)| if is_dark(x, y) { 0 } else { 255 })
        .collect();
    let mut bytes = Vec::new();
    let side = u32::try_from(side).ok()?;
    let mut encoder = png::Encoder::new(&mut bytes, side, side);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Eight);
    encoder
        .write_header()
        .and_then(|mut writer| writer.write_image_data(&pixels))
        .ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_of_the_code() {
        let bytes = png("otpauth://totp/dave@alpha?secret=GEZDGNBVGY3TQOJQ").unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(&bytes))
            .read_info()
            .unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let frame = reader.next_frame(&mut pixels).unwrap();
        assert_eq!(frame.width, frame.height);
        // The quiet zone is light, and the corner of the first finder pattern is dark.
        assert_eq!(pixels[0], 255);
        let corner = usize::try_from(BORDER * SCALE).unwrap();
        assert_eq!(pixels[corner * (frame.width as usize) + corner], 0);
        assert_eq!(png(&"x".repeat(5000)), None);
    }
}
