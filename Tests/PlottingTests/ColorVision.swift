import Drawing

/// A kind of eye.
///
/// Source: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, *A physiologically-based model for
/// simulation of color vision deficiency* (2009): the matrices of severity 1, for linear light.
enum ColorVision: CaseIterable {
  case normal
  case protanopia
  case deuteranopia
  case tritanopia

  /// The colour that normal eyes would have to see to see what this eye sees.
  func seen(_ color: Color) -> Color {
    guard self != .normal else { return color }
    let light = color.linearComponents
    let rows = matrix
    return Color(
      linearComponents: SIMD3(
        (rows[0] * light).sum(), (rows[1] * light).sum(), (rows[2] * light).sum()))
  }

  private var matrix: [SIMD3<Double>] {
    switch self {
    case .normal: [SIMD3(1, 0, 0), SIMD3(0, 1, 0), SIMD3(0, 0, 1)]
    case .protanopia:
      [
        SIMD3(0.152286, 1.052583, -0.204868), SIMD3(0.114503, 0.786281, 0.099216),
        SIMD3(-0.003882, -0.048116, 1.051998),
      ]
    case .deuteranopia:
      [
        SIMD3(0.367322, 0.860646, -0.227968), SIMD3(0.280085, 0.672501, 0.047413),
        SIMD3(-0.011820, 0.042940, 0.968881),
      ]
    case .tritanopia:
      [
        SIMD3(1.255528, -0.076749, -0.178779), SIMD3(-0.078411, 0.930809, 0.147602),
        SIMD3(0.004733, 0.691367, 0.303900),
      ]
    }
  }
}
