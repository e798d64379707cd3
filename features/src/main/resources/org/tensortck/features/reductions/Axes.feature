Feature: Reductions along an axis, and empty reductions

  Rule: RED-8 A reduction along an axis removes the axis

    @RED-8.1
    Scenario: Tensors
      Then `torch.tensor([[1, 2, 3], [4, 5, 6]]).REDUCTION(AXIS)` is `RESULT` for every row of
        | REDUCTION | AXIS | RESULT             |
        | sum       | 0    | [5, 7, 9]          |
        | sum       | 1    | [6, 15]            |
        | sum       | -1   | [6, 15]            |
        | prod      | 0    | [4, 10, 18]        |
        | argmax    | 1    | [2, 2]             |
        | any       | 0    | [True, True, True] |
        | all       | 1    | [True, True]       |
        | amax      | 0    | [4, 5, 6]          |
        | amin      | 1    | [1, 4]             |

    @RED-8.2
    Scenario: Arrays
      Then `np.array([[1, 2, 3], [4, 5, 6]]).REDUCTION(AXIS)` is `RESULT` for every row of
        | REDUCTION | AXIS | RESULT             |
        | sum       | 0    | [5, 7, 9]          |
        | sum       | 1    | [6, 15]            |
        | sum       | -1   | [6, 15]            |
        | prod      | 0    | [4, 10, 18]        |
        | argmax    | 1    | [2, 2]             |
        | any       | 0    | [True, True, True] |
        | all       | 1    | [True, True]       |
        | max       | 0    | [4, 5, 6]          |
        | min       | 1    | [1, 4]             |
        | mean      | 0    | [2.5, 3.5, 4.5]    |

    @RED-8.3
    Scenario: The axis can be kept with size one
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                                           | RESULT      |
        | torch.sum(torch.tensor([[1, 2, 3], [4, 5, 6]]), 0, keepdim=True)     | [[5, 7, 9]] |
        | torch.sum(torch.tensor([[1, 2, 3], [4, 5, 6]]), dim=1, keepdim=True) | [[6], [15]] |
        | np.sum(np.array([[1, 2, 3], [4, 5, 6]]), 0, keepdims=True)           | [[5, 7, 9]] |
        | np.sum(np.array([[1, 2, 3], [4, 5, 6]]), axis=1, keepdims=True)      | [[6], [15]] |
        | np.sum(np.array([[1, 2, 3], [4, 5, 6]]), keepdims=True)              | [[21]]      |

    @RED-8.4
    Scenario: The shape of the result
      Then `(EXPRESSION).shape` is `RESULT` for every row of
        | EXPRESSION                               | RESULT |
        | torch.sum(torch.tensor([[[1], [2]]]), 1) | (1, 1) |
        | np.sum(np.array([[[1], [2]]]), 1)        | (1, 1) |
        | torch.sum(torch.tensor([[], []]), 0)     | (0,)   |
        | torch.sum(torch.tensor([[], []]), 1)     | (2,)   |
        | np.sum(np.array([[], []]), 1)            | (2,)   |

    @RED-8.5
    Scenario: A 0-d object has axis 0
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION              | RESULT |
        | torch.tensor(5).sum(0)  | 5      |
        | torch.tensor(5).sum(-1) | 5      |
        | np.array(5).sum(0)      | 5      |
        | np.array(5).sum(-1)     | 5      |

  Rule: RED-9 A reduction along a nonexistent axis is refused

    @RED-9.1
    Scenario: Tensors
      Then `torch.tensor(ELEMENTS).REDUCTION(AXIS)` is `RESULT` for every row of
        | ELEMENTS | REDUCTION | AXIS | RESULT              |
        | [1.0]    | sum       | 1    | !INDEX_OUT_OF_RANGE |
        | [1.0]    | sum       | -2   | !INDEX_OUT_OF_RANGE |
        | [[1.0]]  | prod      | 2    | !INDEX_OUT_OF_RANGE |
        | 1.0      | sum       | 1    | !INDEX_OUT_OF_RANGE |
        | [1.0]    | amax      | 1    | !INDEX_OUT_OF_RANGE |
        | [1.0]    | argmax    | -2   | !INDEX_OUT_OF_RANGE |
        | [1.0]    | any       | 1    | !INDEX_OUT_OF_RANGE |

    @RED-9.2
    Scenario: Arrays
      Then `np.array(ELEMENTS).REDUCTION(AXIS)` is `RESULT` for every row of
        | ELEMENTS | REDUCTION | AXIS | RESULT              |
        | [1.0]    | sum       | 1    | !INDEX_OUT_OF_RANGE |
        | [1.0]    | sum       | -2   | !INDEX_OUT_OF_RANGE |
        | [[1.0]]  | prod      | 2    | !INDEX_OUT_OF_RANGE |
        | 1.0      | sum       | 1    | !INDEX_OUT_OF_RANGE |
        | [1.0]    | max       | 1    | !INDEX_OUT_OF_RANGE |
        | [1.0]    | argmax    | -2   | !INDEX_OUT_OF_RANGE |
        | [1.0]    | any       | 1    | !INDEX_OUT_OF_RANGE |

  Rule: RED-10 An empty reduction gives the neutral element or is refused

    @RED-10.1
    Scenario: Tensors
      Then `torch.tensor([]).REDUCTION()` is `RESULT` for every row of
        | REDUCTION | RESULT          |
        | sum       | 0.0             |
        | prod      | 1.0             |
        | mean      | float('nan')    |
        | any       | False           |
        | all       | True            |
        | max       | !SHAPE_MISMATCH |
        | min       | !SHAPE_MISMATCH |
        | argmax    | !SHAPE_MISMATCH |
        | argmin    | !SHAPE_MISMATCH |

    @RED-10.2
    Scenario: Arrays
      Then `np.array([]).REDUCTION()` is `RESULT` for every row of
        | REDUCTION | RESULT          |
        | sum       | 0.0             |
        | prod      | 1.0             |
        | mean      | float('nan')    |
        | any       | False           |
        | all       | True            |
        | max       | !SHAPE_MISMATCH |
        | min       | !SHAPE_MISMATCH |
        | argmax    | !SHAPE_MISMATCH |
        | argmin    | !SHAPE_MISMATCH |

    @RED-10.3
    Scenario: Along an axis of size 0
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                       | RESULT          |
        | torch.tensor([[], []]).sum(1)    | [0.0, 0.0]      |
        | torch.tensor([[], []]).prod(1)   | [1.0, 1.0]      |
        | torch.tensor([[], []]).amax(1)   | !SHAPE_MISMATCH |
        | np.array([[], []]).sum(1)        | [0.0, 0.0]      |
        | np.array([[], []]).max(1)        | !SHAPE_MISMATCH |
        | torch.tensor([[], []]).argmax(1) | !SHAPE_MISMATCH |
        | np.array([[], []]).argmax(1)     | !SHAPE_MISMATCH |
        | torch.tensor([[], []]).amax(0)   | []              |
        | np.array([[], []]).max(0)        | []              |
        | torch.tensor([[], []]).argmin(0) | []              |
        | np.array([[], []]).argmin(0)     | []              |
