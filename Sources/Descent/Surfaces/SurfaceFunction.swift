/// A loss in the two parameters alone, without data.
///
/// Written once over ``Scalar``, it is evaluated with `Double` for its height and with ``Dual`` for
/// its gradient.
public protocol SurfaceFunction: Sendable {
  /// The loss in a state of the parameters.
  func height<S: Scalar>(w: S, b: S) -> S
}
