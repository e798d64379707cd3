Feature: Reductions along several axes

  Rule: RED-16 A reduction along several axes removes all of them

    @RED-16.1
    Scenario: Tensors
      Then `torch.tensor([[[1, 2], [3, 4], [0, 9]], [[5, 6], [7, 8], [2, 2]]], dtype=torch.float64).REDUCTION(AXES)` is `RESULT` for every row of
        | REDUCTION | AXES      | RESULT                      |
        | sum       | (0, 1)    | [18.0, 31.0]                |
        | sum       | (2, 0)    | [14.0, 22.0, 13.0]          |
        | sum       | (-1, 1)   | [19.0, 30.0]                |
        | sum       | (1,)      | [[4.0, 15.0], [14.0, 16.0]] |
        | sum       | (0, 1, 2) | 49.0                        |
        | mean      | (0, 2)    | [3.5, 5.5, 3.25]            |
        | amax      | (0, 1)    | [7.0, 9.0]                  |
        | amin      | (-1, 0)   | [1.0, 3.0, 0.0]             |
        | any       | (0, 1)    | [True, True]                |
        | all       | (0, 2)    | [True, True, False]         |

    @RED-16.2
    Scenario: Arrays
      Then `np.array([[[1, 2], [3, 4], [0, 9]], [[5, 6], [7, 8], [2, 2]]], dtype=np.float64).REDUCTION(AXES)` is `RESULT` for every row of
        | REDUCTION | AXES      | RESULT                      |
        | sum       | (0, 1)    | [18.0, 31.0]                |
        | sum       | (2, 0)    | [14.0, 22.0, 13.0]          |
        | sum       | (-1, 1)   | [19.0, 30.0]                |
        | sum       | (1,)      | [[4.0, 15.0], [14.0, 16.0]] |
        | sum       | (0, 1, 2) | 49.0                        |
        | prod      | (0, 2)    | [60.0, 672.0, 0.0]          |
        | mean      | (0, 2)    | [3.5, 5.5, 3.25]            |
        | max       | (0, 1)    | [7.0, 9.0]                  |
        | min       | (-1, 0)   | [1.0, 3.0, 0.0]             |
        | any       | (0, 1)    | [True, True]                |
        | all       | (0, 2)    | [True, True, False]         |

    @RED-16.3
    Scenario: The axes can be kept with size one
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                                               | RESULT       |
        | torch.sum(torch.tensor([[[1], [2]], [[3], [4]]]), (2, 0), keepdim=True)  | [[[4], [6]]] |
        | torch.mean(torch.tensor([[1.0, 2.0], [3.0, 6.0]]), (0, 1), keepdim=True) | [[3.0]]      |
        | np.sum(np.array([[[1], [2]], [[3], [4]]]), (2, 0), keepdims=True)        | [[[4], [6]]] |
        | np.mean(np.array([[1.0, 2.0], [3.0, 6.0]]), (0, 1), keepdims=True)       | [[3.0]]      |

    @RED-16.4
    Scenario: A view is read by its strides
      Given `t = torch.tensor([[[1, 2], [3, 4]], [[5, 6], [7, 8]]]).permute(2, 0, 1)`
      And `a = np.array([[[1, 2], [3, 4]], [[5, 6], [7, 8]]]).transpose(2, 0, 1)`
      Then `t.sum((0, 1))` is `[14, 22]`
      And `a.sum(axis=(0, 1))` is `[14, 22]`

    @RED-16.5
    Scenario: Nonexistent axes and axes named twice
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                           | RESULT              |
        | torch.tensor([[1.0]]).sum((0, 2))    | !INDEX_OUT_OF_RANGE |
        | torch.tensor([[1.0]]).amax((0, 0))   | !INVALID_ARGUMENT   |
        | torch.tensor([[1.0]]).mean((0, -2))  | !INVALID_ARGUMENT   |
        | torch.tensor([[1.0]]).any((1, -1))   | !INVALID_ARGUMENT   |
        | np.array([[1.0]]).sum(axis=(0, 2))   | !INDEX_OUT_OF_RANGE |
        | np.array([[1.0]]).max(axis=(0, 0))   | !INVALID_ARGUMENT   |
        | np.array([[1.0]]).prod(axis=(0, -2)) | !INVALID_ARGUMENT   |
        | np.array([[1.0]]).all(axis=(1, -1))  | !INVALID_ARGUMENT   |

    @RED-16.6
    Scenario: Axes of size 0
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                           | RESULT          |
        | torch.zeros(2, 0, 3).sum((0, 1))     | [0.0, 0.0, 0.0] |
        | torch.zeros(2, 0, 3).amax((0, 2))    | []              |
        | np.zeros((2, 0, 3)).sum(axis=(0, 1)) | [0.0, 0.0, 0.0] |
        | np.zeros((2, 0, 3)).max(axis=(0, 2)) | []              |

  Rule: RED-17 An empty tuple of axes is none, or all of a tensor

    @RED-17.1
    Scenario: Tensors
      Then `torch.tensor([[1.0, 0.0], [3.0, 4.0]]).REDUCTION(())` is `RESULT` for every row of
        | REDUCTION | RESULT                        |
        | sum       | 8.0                           |
        | mean      | 2.0                           |
        | amax      | 4.0                           |
        | amin      | 0.0                           |
        | any       | [[True, False], [True, True]] |
        | all       | [[True, False], [True, True]] |

    @RED-17.2
    Scenario: Arrays
      Then `np.array([[1.0, 0.0], [3.0, 4.0]]).REDUCTION(axis=())` is `RESULT` for every row of
        | REDUCTION | RESULT                        |
        | sum       | [[1.0, 0.0], [3.0, 4.0]]      |
        | prod      | [[1.0, 0.0], [3.0, 4.0]]      |
        | mean      | [[1.0, 0.0], [3.0, 4.0]]      |
        | max       | [[1.0, 0.0], [3.0, 4.0]]      |
        | min       | [[1.0, 0.0], [3.0, 4.0]]      |
        | any       | [[True, False], [True, True]] |
        | all       | [[True, False], [True, True]] |

    @RED-17.3
    Scenario: New memory
      Given `a = np.array([1.0, 2.0])`
      When `b = a.sum(axis=())`
      Then `b` is `[1.0, 2.0]`
      And `b` and `a` do not share memory
