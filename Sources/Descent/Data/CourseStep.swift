extension DataSet {
  /// The 20 points of the course for classification: 1 above x = 0.2, and 0 up to there.
  ///
  /// Drawn by PyTorch 2.4 in single precision, `x = arange(-1, 1, 0.1)` and `y = x > 0.2`, and kept
  /// in double precision.
  public static let courseStep: DataSet = {
    let samples: [(x: Double, y: Double)] = [
      (-1.0, 0),
      (-0.8999999761581421, 0),
      (-0.800000011920929, 0),
      (-0.699999988079071, 0),
      (-0.6000000238418579, 0),
      (-0.5, 0),
      (-0.4000000059604645, 0),
      (-0.30000001192092896, 0),
      (-0.20000000298023224, 0),
      (-0.10000000149011612, 0),
      (-2.9802322831784522e-09, 0),
      (0.09999999403953552, 0),
      (0.20000000298023224, 0),
      (0.30000001192092896, 1),
      (0.4000000059604645, 1),
      (0.5, 1),
      (0.6000000238418579, 1),
      (0.699999988079071, 1),
      (0.800000011920929, 1),
      (0.8999999761581421, 1),
    ]
    return DataSet(
      name: "course-step", checkedX: samples.map(\.x), checkedY: samples.map(\.y))
  }()
}
