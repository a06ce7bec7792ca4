import Experiments

extension Experiment {
  /// Whether there is something to be seen in a panel: without data there is nothing to fit, and a
  /// loss that nobody knows has neither a curve nor a landscape.
  public func canShow(_ panel: Composition.PanelKind) -> Bool {
    switch panel {
    case .map: true
    case .surface: !problem.hasUnknownLoss
    case .data: problem.fit != nil
    case .loss: runs.contains(where: \.hasLosses)
    }
  }

}
